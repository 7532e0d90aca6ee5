/** Colours that stand together on many grounds. */
export const states = ['testing-iconPassed', 'editorWarning-foreground', 'errorForeground'];
export const words = ['foreground', 'descriptionForeground', 'textLink-foreground'];
export const prose = ['editor-foreground', ...words];
export const ring = ['focusBorder'];
