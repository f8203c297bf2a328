/**
 * How a sheet looks, and what lies on it: whoever draws one imports this. The kit and the drawings do not bring their
 * styles themselves: the server draws cards with them, too, and no page without a sheet should fetch any of this. Pages
 * with one fetch it whole, once for all of them.
 */
import '../kit/sheet.css';
import '../kit/controls.css';
import '../kit/segments.css';
import '../kit/stepper.css';
import '../kit/pages.css';
import '../kit/panels.css';
import '../kit/copy-address.css';
import '../drawings/drawing.css';
import '../drawings/map.css';
import '../drawings/valley.css';
import '../drawings/space-time.css';
import '../drawings/inbox.css';
import '../drawings/transcript.css';
import '../drawings/reader.css';
import './frame.css';
import './timeline.css';
import './side-by-side.css';
import './verdicts.css';
import './on-paper.css';
