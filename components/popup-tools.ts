/** The parts of the popup that are not seen at first: they are loaded after what is. */
import './cl-finding-list';
import './cl-menu';
import './cl-report-wrong';
