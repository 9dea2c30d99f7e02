// The templates: one for each family of agreements, out of one stock of clauses.
import type { Hex } from "viem";
import { BaseError } from "../../errors/base.ts";
import type { Terms } from "../terms/types.ts";
import { valueAt } from "../text/render.ts";
import { holds, type Template, templateHash } from "../text/template.ts";
import {
  assignment,
  confidentiality,
  disputes,
  further,
  general,
  law,
  liability,
  options,
  schedules,
  termination,
} from "./closing.ts";
import { delivery, metering, quantity } from "./delivery.ts";
import { interpretation, preamble, subject, term } from "./opening.ts";
import { billing, credit } from "./payment.ts";
import { changeInLaw, forceMajeure, performance } from "./performance.ts";
import { escalation, negative, price } from "./pricing.ts";

const articles = [
  interpretation,
  subject,
  term,
  quantity,
  delivery,
  price,
  escalation,
  negative,
  metering,
  billing,
  performance,
  credit,
  forceMajeure,
  changeInLaw,
  termination,
  liability,
  assignment,
  confidentiality,
  disputes,
  law,
  general,
  further,
];

function template(name: string, title: string, covers: string): Template {
  return {
    name: `wattle/${name}`,
    version: "1.0.0",
    language: "en",
    rendering: 1,
    title,
    covers,
    options,
    preamble,
    articles,
    schedules,
  };
}

/**
 * The templates of this release: every agreement that the contract accepts is covered by one of them.
 *
 * @example
 * ```ts
 * import { TEMPLATES } from "@wattle/sdk/ricardian";
 *
 * TEMPLATES.map(({ name, version }) => `${name} ${version}`);
 * ```
 */
export const TEMPLATES: readonly Template[] = [
  template(
    "as-produced",
    "Power purchase agreement: pay as produced",
    "settlement.kind=PHYSICAL & volume.kind=AS_PRODUCED",
  ),
  template(
    "profile",
    "Power purchase agreement: baseload or shaped",
    "settlement.kind=PHYSICAL & volume.kind=BASELOAD/SHAPED",
  ),
  template("nominated", "Power purchase agreement: as nominated", "settlement.kind=PHYSICAL & volume.kind=NOMINATED"),
  template("difference", "Contract for difference on electricity", "settlement.kind=TWO_WAY/ONE_WAY"),
  template(
    "as-consumed",
    "On-site power purchase agreement: as consumed",
    "settlement.kind=PHYSICAL & volume.kind=AS_CONSUMED",
  ),
  template(
    "matched",
    "Power purchase agreement: matched around the clock",
    "settlement.kind=PHYSICAL & volume.kind=MATCHED",
  ),
];

/** A template whose hash this release does not know. */
export class UnknownTemplateError extends BaseError {
  override readonly name = "UnknownTemplateError";
  readonly hash: Hex;

  constructor(hash: Hex) {
    super(`No template here has the hash ${hash}.`, {
      metaMessages: ["Give the template that the parties used, or take the release of this SDK that they signed with."],
    });
    this.hash = hash;
  }
}

/**
 * The template for terms.
 *
 * @example
 * ```ts
 * import { templateFor, type Terms } from "@wattle/sdk/ricardian";
 *
 * declare const terms: Terms;
 * templateFor(terms).title;
 * ```
 */
export function templateFor(terms: Terms): Template {
  const found = TEMPLATES.find(({ covers }) => holds(covers, (path) => valueAt(terms, path)));
  if (!found) throw new BaseError(`No template covers ${terms.settlement.kind} with ${terms.volume.kind}.`);
  return found;
}

/**
 * The template of a hash.
 *
 * @param others Templates besides those of this release.
 * @throws {@link UnknownTemplateError}
 */
export function templateOf(hash: Hex, others: readonly Template[] = []): Template {
  const found = [...TEMPLATES, ...others].find((each) => templateHash(each) === hash.toLowerCase());
  if (!found) throw new UnknownTemplateError(hash);
  return found;
}
