export { numberWords, percentWords } from "../charts/number-words.js";
