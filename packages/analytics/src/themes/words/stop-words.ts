const words = (text: string): string[] => text.split(" ");

/** Words that say nothing of a theme, folded, by language. */
export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    words(
      "a about above after again against all almost also although always among an and another any are around as at be became because become been before being below between both but by came can come could did do does done down during each either else enough especially etc even ever every few for from further get give given goes got had has have having he hence her here hers him his how however i if in into is it its itself just keep let like made make makes making many may me might more most much must my near need needed needs neither next no nor not now of off often on once one only onto or other others our out over own per put quite rather really said same say says see seem seems set several shall she should since so some such take than that the their theirs them then there these they this those though through thus to too toward towards two three under until up upon us use used uses using very was way we well were what when where whether which while who whom whose why will with within without would yet you your",
    ),
  ),
  fr: new Set(
    words(
      "a afin ai ainsi alors apres au aucun aussi autre autres aux avant avec avoir avait beaucoup bien c car ce ceci cela celle celles celui ces cet cette ceux chaque chez comme comment d dans de des deux devrait doit doivent donc dont du elle elles en encore entre est et etait etant ete etre eu fait faire faut fois font il ils j je jusque l la le les leur leurs lors lorsque lui m mais me meme memes moins n ne ni nos notre nous on ont ou par parce parfois pas pendant peu peut peuvent plus plusieurs pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se ses si sinon soit son sont souvent sous sur t tel telle tels tous tout toute toutes tres trop un une vers vos votre vous y",
    ),
  ),
  bn: new Set(words("এ এই এক একটি এবং ও কি কিন্তু কোন কোনো করা করে করতে করার করেন জন্য তা তাই তার তারা তাদের থেকে দিয়ে না নয নেই পরে পর্যন্ত বা মধ্যে মতো যা যে যাতে যদি যায সঙ্গে সাথে সব সে হবে হয হযে হওযা হতে অনেক আর আরও আছে উচিত যেন নিজে নিজের কারণে হলে হয়")),
};
