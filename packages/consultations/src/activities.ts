import posts from "../data/posts.json" with { type: "json" };

/** The campaign's activities: the rows of the Facebook table as posts on Facebook, and the printed matter, bulletins and events. Unchecked: the whole dataset is parsed at once. */
export const activities: readonly unknown[] = posts.map((post) => ({ campaignId: "red-heart", ...(post.id.startsWith("campaign-post-") && { channel: "facebook" }), ...post }));
