# Reference values of agreement, by irr and irrCAC; writes agreement.json beside itself.
# Run: Rscript agreement.R (R packages irr 0.84.1, irrCAC 1.0, jsonlite). irrCAC rounds to five digits, so its
# formulas with missing ratings are repeated here unrounded and stopifnot() holds them to irrCAC's own numbers.
suppressMessages({ library(irr); library(irrCAC); library(jsonlite) })

weighted <- function(x, chance, units = rowSums(!is.na(x)) > 0) {
  scale <- sort(unique(na.omit(as.vector(x))))
  counts <- t(apply(x[units, , drop = FALSE], 1, function(row) sapply(scale, function(k) sum(row == k, na.rm = TRUE))))
  r <- rowSums(counts)
  pa <- mean(rowSums(counts * (counts - 1))[r > 1] / (r * (r - 1))[r > 1])
  shares <- colMeans(counts / r)
  pe <- chance(shares, length(scale))
  c(pa = pa, pe = pe, estimate = (pa - pe) / (1 - pe))
}
ac1 <- function(shares, q) sum(shares * (1 - shares)) / (q - 1)
fleiss <- function(shares, q) sum(shares^2)
bp <- function(shares, q) 1 / q

sets <- list(
  krippendorff_C = rbind(c(1,2,3,3,2,1,4,1,2,NA,NA,NA), c(1,2,3,3,2,2,4,1,2,5,NA,3), c(NA,3,3,3,2,3,4,2,2,5,1,NA), c(1,2,3,3,2,4,4,1,2,5,1,NA)),
  krippendorff_wikipedia = rbind(c(NA,NA,NA,NA,NA,3,4,1,2,1,1,3,3,NA,3), c(1,NA,2,1,3,3,4,3,NA,NA,NA,NA,NA,NA,NA), c(NA,NA,2,1,3,4,4,NA,2,1,1,3,3,NA,4)),
  krippendorff_B = rbind(c(1,1,2,2,4,3,3,3,5,4,4,1), c(2,1,2,2,2,3,3,3,5,4,4,4)),
  krippendorff_binary = rbind(c(1,1,0,0,0,0,0,0,0,0), c(0,1,1,0,0,1,0,1,0,0)),
  measures = rbind(c(1.5,2.25,7,3,NA,6.125,9), c(1.75,2,6.5,3,4,NA,9), c(1,2.5,NA,3.5,4.25,6,8)),
  paradox = rbind(c(rep(1, 118), rep(1, 5), rep(2, 2)), c(rep(1, 118), rep(2, 5), rep(1, 2))),
  abstractors = { t <- rbind(c(13,0,0), c(0,20,7), c(0,4,56)); rbind(rep(row(t), t), rep(col(t), t)) }
)
out <- lapply(sets, function(coders) {
  units <- t(coders)
  alpha <- lapply(c(nominal = "nominal", ordinal = "ordinal", interval = "interval", ratio = "ratio"), function(level) kripp.alpha(coders, level)$value)
  g <- weighted(units, ac1); f <- weighted(units, fleiss); b <- weighted(units, bp)
  rated <- units[rowSums(!is.na(units)) > 0, ] # irrCAC gives NaN where nobody rated a unit; such a unit is left out here
  stopifnot(abs(g["estimate"] - gwet.ac1.raw(rated)$est$coeff.val) < 1e-5, abs(f["estimate"] - fleiss.kappa.raw(rated)$est$coeff.val) < 1e-5,
            abs(b["estimate"] - bp.coeff.raw(rated)$est$coeff.val) < 1e-5, abs(alpha$nominal - krippen.alpha.raw(rated)$est$coeff.val) < 1e-5)
  both <- na.omit(units[, 1:2])
  list(coders = coders, alpha = alpha, percent = unname(g["pa"]), gwetAc1 = unname(g["estimate"]), fleissKappa = unname(f["estimate"]), brennanPrediger = unname(b["estimate"]),
       cohenKappaFirstTwo = kappa2(both)$value)
})
producer <- list(R = as.character(getRversion()), irr = as.character(packageVersion("irr")), irrCAC = as.character(packageVersion("irrCAC")), script = "agreement.R")
writeLines(toJSON(c(list(producer = producer), out), auto_unbox = TRUE, digits = NA, na = "null", matrix = "rowmajor", pretty = FALSE), "agreement.json")
