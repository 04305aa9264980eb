/** Has the browser save a text as a file. @param type its MIME type */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has the data once it has begun, which is not told.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
