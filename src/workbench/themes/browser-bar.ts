/** Lets the bar of the browser go on in the colour of our own, whatever theme is shown. */
export function colourBrowserBar(): void {
  const root = document.documentElement;
  const paint = () => {
    const colour = getComputedStyle(root).getPropertyValue('--vscode-titleBar-activeBackground');
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) meta.content = colour;
  };
  paint();
  new MutationObserver(paint).observe(root, { attributeFilter: ['data-theme'] });
}
