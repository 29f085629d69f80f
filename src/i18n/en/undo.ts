/** What the last act was, where it is not plain from the page. */
export const undoImport = (name: string) => `Undo import: ${name}`;
export const undoReport = 'Undo using the report as mine';
export const undoStartOver = (title: string | undefined) => `Undo start over${title ? `: ${title}` : ''}`;
export const everything = 'everything';
