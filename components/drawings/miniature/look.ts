/** How small pictures look: whoever shows one, and no sheet, imports this. */
import '../drawing.css';
import '../map.css';
import '../miniature.css';
