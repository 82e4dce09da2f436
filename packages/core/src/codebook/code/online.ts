import type { Code } from "../../coding/codebook.js";
import { defineCode } from "../define-code.js";
import { onlineAbuse } from "../indicator/online-abuse.js";
import { deviceUse } from "../indicator/device-use.js";

/** Codes of the family online. */
export const onlineCodes: readonly Code[] = [
  defineCode("online", "online-abuse", {
    label: ["Online abuse and exploitation", "অনলাইনে নির্যাতন ও শোষণ", "Abus et exploitation en ligne"],
    definition: "Harm done through the internet: grooming, cyberbullying, sexual images, photos passed on, abuse on platforms, and the laws against it.",
    excludes: "Mere use of a device is device-use.",
    indicators: onlineAbuse,
  }),
  defineCode("online", "device-use", {
    label: ["Device and internet use", "ডিভাইস ও ইন্টারনেট ব্যবহার", "Usage des appareils et d’internet"],
    definition: "Children’s phones, time at screens, age limits, parental controls, addiction, access to social media or to pornographic sites.",
    indicators: deviceUse,
  }),
];
