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
