/**
 * How a sheet looks, whoever draws it: figures and tools with a sheet of their own import this. What only one component
 * of the kit or of the drawings has, that component brings along.
 */
import '../kit/sheet.css';
import '../kit/controls.css';
import '../kit/segments.css';
import '../kit/panels.css';
import '../drawings/drawing.css';
import '../drawings/transcript.css';
import './frame.css';
import './timeline.css';
import './verdicts.css';
import './on-paper.css';
