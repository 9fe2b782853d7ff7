/** The reading that comes with Paygir: for trying, so that what is decided of it stays with the tab of the browser. */
export const SAMPLE = 'sample'
