/** fontkit carries no types; of it we only open fonts and hand them to pdfkit. */
declare module 'fontkit' {
  interface Font {
    /** Code points that the font has a glyph for. */
    characterSet: number[];
    layout(text: string): unknown;
    glyphForCodePoint(codePoint: number): unknown;
  }
  export function create(file: Uint8Array): Font;
}

/** pdfkit takes fonts that fontkit has parsed (since 0.20); its types do not say so yet. */
declare namespace PDFKit.Mixins {
  interface PDFFont {
    registerFont(name: string, font: { layout(text: string): unknown }): this;
  }
}
