export {
  diffProse,
  diffTerms,
  type ProseDifference,
  type TermDifference,
} from "./chain/differences.ts";
export { createDocument, type DocumentDraft, type DraftParameters } from "./chain/draft.ts";
export { type Offer, type OfferParameters, type OfferState, readOffers, verifyOffer } from "./chain/offers.ts";
export {
  type CollectedSignatures,
  collectSignatures,
  type Deployment6492,
  type Role,
  SignatureMissingError,
  SignaturesExpiredError,
  signAgreement,
  WrongSignerError,
} from "./chain/signing.ts";
export { documentUri, textOfUri } from "./chain/uri.ts";
export {
  AgreementNotFoundError,
  type AgreementParameters,
  type AgreementRecord,
  type CopyParameters,
  type Difference,
  type DocumentVerification,
  type OtherDifference,
  type RecordedDocument,
  readAgreement,
  type SentDocument,
  type Verification,
  type VerifyParameters,
  verifyAgreement,
} from "./chain/verify.ts";
export type { AgreedSource, AgreedTerms, WindowPlace } from "./invoice/agreed.ts";
export {
  describeDifference,
  diffInvoices,
  type InvoiceDifference,
  type InvoiceDifferenceKind,
  InvoiceDiffersError,
} from "./invoice/differences.ts";
export { formulaOf } from "./invoice/formula.ts";
export * from "./invoice/invoice.ts";
export * from "./invoice/month.ts";
export { type InvoiceParameters, readInvoiceSource } from "./invoice/source.ts";
export { invoiceCsv, invoiceJson, invoiceMarkdown } from "./invoice/text.ts";
export { type InvoiceVerification, type VerifyInvoiceParameters, verifyInvoice } from "./invoice/verify.ts";
export {
  NoSuchYearError,
  readYearInvoice,
  verifyYear,
  type YearInvoice,
  type YearLine,
  type YearParameters,
  type YearVerification,
} from "./invoice/years.ts";
export { yearCsv, yearJson, yearMarkdown } from "./invoice/yearText.ts";
export { TEMPLATES, templateFor, templateOf, UnknownTemplateError } from "./templates/index.ts";
export {
  type Contradiction,
  type ContradictionKind,
  ContradictoryTermsError,
  checkTerms,
  contradictionsOf,
} from "./terms/check.ts";
export * from "./terms/codec.ts";
export * from "./terms/digest.ts";
export { draftTerms, type TermsDraft } from "./terms/draft.ts";
export * from "./terms/enums.ts";
export * from "./terms/types.ts";
export {
  type DocumentSource,
  hashProse,
  OptionalClauseError,
  renderMarkdown,
  TemplateMismatchError,
} from "./text/render.ts";
export {
  type Article,
  BrokenTemplateError,
  type Clause,
  type Item,
  type OptionalClause,
  type Template,
  templateHash,
} from "./text/template.ts";
export { annexOf, annexText, type PartyWords, parseWords, UnfitWordsError, type Words } from "./text/words.ts";
