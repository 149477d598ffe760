/* The order of what the search finds: names first, then guides, then what only mentions the words. */
var Scorer = {
  score: ([page, title, anchor, description, score, file, kind]) => {
    if (kind === "object") return page.startsWith("api/models/") && score < 26 ? score - 14 : score;
    if (/^(design|project)\//.test(page) || page === "performance") return score - 4;
    return page.includes("/") ? score : score + 3;
  },
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
