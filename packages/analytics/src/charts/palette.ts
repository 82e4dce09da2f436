/** Colours of text and rules. Ink and quiet text keep a contrast of at least 4.5:1 against white and against {@link NEUTRAL}. */
export const INK = "#1b1f24";
/** Quiet text: axis labels, subtitles. */
export const QUIET = "#57606a";
/** Grid lines and other rules that carry no meaning. */
export const RULE = "#d8dee4";
/** Lines and areas that stand behind the message: connectors, bands, comparison bars. */
export const NEUTRAL = "#c4ccd4";

/**
 * Colours of categories, in the order in which charts use them: Okabe and Ito's palette without its yellow, which is
 * too light for marks on white.
 *
 * @source Okabe and Ito 2008, "Color Universal Design"
 */
export const CATEGORY_COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000"] as const;

/** Shapes that repeat what a category's colour says, for readers who cannot tell the colours apart. */
export const CATEGORY_SHAPES = ["circle", "square", "triangle-up", "diamond", "cross", "triangle-down", "triangle-right"] as const;

/** Challenges, wherever they stand beside recommendations. */
export const CHALLENGE_COLOUR = "#D55E00";
/** Recommendations, wherever they stand beside challenges. */
export const RECOMMENDATION_COLOUR = "#0072B2";
/** Text in the colour of challenges; darker than the mark, so that it can be read. */
export const CHALLENGE_TEXT = "#a84300";
/** Text in the colour of recommendations. */
export const RECOMMENDATION_TEXT = "#00609a";

/**
 * Steps from few to many, and the colour of a number printed on each. The steps leave out the middle tones, on which
 * neither dark nor white text reaches 4.5:1.
 */
export const SEQUENTIAL_STEPS = [
  { fill: "#eaf2fa", text: INK },
  { fill: "#c3dbef", text: INK },
  { fill: "#8dc0e5", text: INK },
  { fill: "#1f6cb0", text: "#ffffff" },
  { fill: "#0b3f7a", text: "#ffffff" },
] as const;
/** Fill of a cell that counts nothing. */
export const EMPTY_CELL = "#f6f8fa";
