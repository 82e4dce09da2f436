import { code, codeList } from "./code-list.js";

/** What a child meets online: what it sees, who comes near, what is done. A risk is what adults and platforms expose a child to, never its fault. */
export const onlineRiskTypes = /*#__PURE__*/ codeList("online-risk-types", ["Online risks", "অনলাইন ঝুঁকি", "Risques en ligne"], "Kinds of risk that a child meets online; a risk is no fault of the child", [
  code("content", "Content risk", "বিষয়বস্তুগত ঝুঁকি", "Risque lié au contenu", "A child is shown harmful material: sexual, violent, or in praise of self-harm"),
  code("contact", "Contact risk", "যোগাযোগগত ঝুঁকি", "Risque lié au contact", "Somebody who means harm comes into contact with a child"),
  code("conduct", "Conduct risk", "আচরণগত ঝুঁকি", "Risque lié aux comportements", "Children and others act online in ways that lead to harm, such as passing on images"),
]);
