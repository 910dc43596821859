import figure from './MapFigure.module.css?inline';
import shapes from './shapes.module.css?inline';

/** What a figure of the map looks like, for a file that it goes with. */
export const FIGURE_STYLE = `${figure}\n${shapes}`;
