import { code, codeList } from "./code-list.js";

/** How soon a service must answer. */
export const urgencies = /*#__PURE__*/ codeList("urgencies", ["Urgency", "জরুরি মাত্রা", "Urgence"], "How soon the service must answer", [
  code("emergency", "Emergency", "অতি জরুরি", "Urgence absolue", "Within 24 hours", { close: [["fhir-r4", "ServiceRequest.priority", "stat"], ["fhir-r5", "ServiceRequest.priority", "stat"]] }),
  code("urgent", "Urgent", "জরুরি", "Urgent", "Within 72 hours", { close: [["fhir-r4", "ServiceRequest.priority", "urgent"], ["fhir-r5", "ServiceRequest.priority", "urgent"], ["primero-4b95bf9", "response_timeframe", "3_days"]] }),
  code("normal", "Normal", "স্বাভাবিক", "Normal", "Within two weeks", { close: [["fhir-r4", "ServiceRequest.priority", "routine"], ["fhir-r5", "ServiceRequest.priority", "routine"]] }),
]);
