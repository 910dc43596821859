/** Of every document here: nobody looks at it, and a random one costs as much as the document. */
export const GUID = 'simulated';
