/** Elements that HTML writes without an end. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const tag = /<([a-zA-Z][\w-]*)((?:\s+[^\s"'>/=]+(?:="[^"]*")?)*)\s*(\/?)>/g;

/** What HTML takes for granted and XML does not. */
const spaces: Record<string, string> = {
  svg: ' xmlns="http://www.w3.org/2000/svg"',
  math: ' xmlns="http://www.w3.org/1998/Math/MathML"',
};

/**
 * HTML as our renderer writes it, made XML: empty elements are closed, attributes without a value get one, drawings and
 * formulas are named as such.
 */
export function toXml(html: string): string {
  return html.replace(tag, (_, name: string, attributes: string, closed: string) => {
    const valued = attributes.replace(
      /\s+([^\s"'>/=]+)(="[^"]*")?/g,
      (_each, key: string, value?: string) => ` ${key}${value ?? '=""'}`,
    );
    return `<${name}${/\sxmlns=/.test(valued) ? '' : (spaces[name] ?? '')}${valued}${closed || empty.test(name) ? '/' : ''}>`;
  });
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * A figure's poster: an SVG of 1200 by 630 that carries everything in itself, for whoever shows it loads nothing else for it.
 *
 * @param body the poster's HTML
 * @param css its style sheets, and its fonts as data
 */
export function posterSvg({
  body,
  css,
  lang,
  title,
  alt,
}: {
  body: string;
  css: string;
  lang: string;
  title: string;
  alt: string;
}): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1440 756" lang="${lang}" xml:lang="${lang}" ` +
    `data-theme="light" role="img"><title>${escape(title)}</title><desc>${escape(alt)}</desc>` +
    `<style><![CDATA[${css.replaceAll(']]>', '')}]]></style>` +
    `<foreignObject width="1440" height="756"><div xmlns="http://www.w3.org/1999/xhtml" lang="${lang}">${toXml(body)}</div></foreignObject></svg>\n`
  );
}
