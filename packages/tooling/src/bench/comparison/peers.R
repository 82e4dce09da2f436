# Nominal alpha once on the 10,000 units, by irr where it is installed, and the bootstrap of 2,000 draws by base R. Prints one JSON object.
data <- jsonlite::fromJSON(commandArgs(TRUE)[1])
ratings <- data$ratings
ratings[ratings < 0] <- NA
out <- list(versions = paste("R", getRversion()))
if (requireNamespace("irr", quietly = TRUE)) {
  start <- proc.time()[["elapsed"]]
  value <- irr::kripp.alpha(t(ratings), "nominal")$value
  out[["alpha-once"]] <- list(ms = (proc.time()[["elapsed"]] - start) * 1000, value = value)
}
counts <- sapply(0:4, function(k) rowSums(ratings == k, na.rm = TRUE))
m <- rowSums(counts)
counts <- counts[m > 1, ]; m <- m[m > 1]
apart <- rowSums(counts * (m - counts)) / (m - 1)
alpha <- function(w) { nv <- as.vector(w %*% counts); n <- sum(nv); 1 - (sum(w * apart) / n) / ((n^2 - sum(nv^2)) / (n * (n - 1))) }
set.seed(1)
start <- proc.time()[["elapsed"]]
size <- nrow(counts)
draws <- replicate(2000, alpha(tabulate(sample.int(size, replace = TRUE), size)))
out[["alpha-bootstrap"]] <- list(ms = (proc.time()[["elapsed"]] - start) * 1000, value = c(alpha(rep(1, size)), quantile(draws, c(0.025, 0.975), names = FALSE)))
cat(jsonlite::toJSON(out, auto_unbox = TRUE, digits = NA))
