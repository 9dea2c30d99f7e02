export { UnknownMarkdownError } from "./blocks.ts";
export type { Fonts } from "./fonts.ts";
export { type PageFacts, renderHtml } from "./html.ts";
export { type PdfFacts, renderInvoicePdf, renderPdf, renderYearInvoicePdf } from "./pdf.ts";
