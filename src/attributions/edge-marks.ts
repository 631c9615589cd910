/** Marks of punctuation that neither content nor a cue begins or ends with. */
export const edgeMarks: RegExp = /^(?:[,;:.…]|[-–—]+)$/u
