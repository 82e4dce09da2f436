const SUFFIXES = [
  "র", "এর", "ের", "কে", "ে", "তে", "য়", "ও", "ই", "টি", "টা", "টির", "টিকে", "গুলো", "গুলি", "গুলোর", "গুলোতে", "গুলোকে", "সমূহ", "দের", "দেরকে", "রা", "েরা", "েই", "েও", "দেরও", "য়ের", "ভাবে", "মূলক", "জনিত",
];

/** A Bengali word with the case, number and emphasis endings that are written onto it. Some forms made are no words; they match nothing. */
export const bengaliForms = (word: string): string[] => (word.length < 2 ? [word] : [word, ...SUFFIXES.map((suffix) => word + suffix)]);
