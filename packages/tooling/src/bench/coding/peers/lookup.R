# Two R packages for text: a dictionary looked up in tokens (quanteda), and words and word pairs joined to a lexicon (tidytext). Themes only.
suppressMessages(library(jsonlite))
arguments <- commandArgs(trailingOnly = TRUE)
task <- fromJSON(arguments[1], simplifyVector = TRUE)
texts <- task$texts
forms <- as.data.frame(task$forms, stringsAsFactors = FALSE)
names(forms) <- c("theme", "indicator", "form")

if (arguments[2] == "quanteda") {
  suppressMessages(library(quanteda))
  quanteda_options(threads = 2)
  match <- function() {
    found <- tokens_lookup(tokens(texts, remove_punct = TRUE), dictionary(split(forms$form, forms$theme)), nested_scope = "dictionary")
    lapply(as.list(found), unique)
  }
} else {
  suppressMessages({ library(dplyr); library(tidytext) })
  match <- function() {
    rows <- tibble(finding = seq_along(texts), text = texts)
    lexicon <- tibble(form = tolower(forms$form), theme = forms$theme)
    found <- bind_rows(lapply(1:3, function(n) rows |> unnest_tokens(form, text, token = "ngrams", n = n) |> inner_join(lexicon, by = "form", relationship = "many-to-many"))) |> distinct(finding, theme)
    themes <- vector("list", length(texts))
    by_finding <- split(found$theme, found$finding)
    themes[as.integer(names(by_finding))] <- by_finding
    themes
  }
}
asked <- file("stdin", "r")
while (length(line <- readLines(asked, n = 1)) == 1) {
  if (line == "round") {
    start <- proc.time()[["elapsed"]]
    themes <- match()
    said <- (proc.time()[["elapsed"]] - start) * 1e3
  } else said <- list(name = unbox(paste(arguments[2], packageVersion(arguments[2]))), themes = unname(lapply(themes, function(t) if (is.null(t)) character() else t)))
  cat(toJSON(if (is.list(said)) said else unbox(said), digits = NA), "\n", sep = "")
  flush(stdout())
}
