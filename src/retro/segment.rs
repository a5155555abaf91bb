//! Where to cut a row of points so that each piece is as much of one kind as can be.

/// How alike any two points are. Law: symmetric, `rows * rows` numbers.
#[derive(Debug, Clone)]
pub struct Gram {
    rows: usize,
    values: Vec<f64>,
}

/// The best ways to cut, by the number of pieces.
#[derive(Debug, Clone)]
pub struct Cuts {
    /// `costs[k - 1]`: what is left unexplained by the best cut into `k` pieces.
    pub costs: Vec<f64>,
    /// `starts[k - 1]`: where the pieces after the first begin, in that cut.
    pub starts: Vec<Vec<usize>>,
}

impl Gram {
    /// From the inner products of each point with itself and the later ones, row by row.
    pub fn new(rows: usize, mut upper: Vec<f64>) -> Self {
        for i in 0..rows {
            for j in 0..i {
                upper[i * rows + j] = upper[j * rows + i];
            }
        }
        Self { rows, values: upper }
    }

    /// How many points.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The scatter of each piece `from..to` around its own mean, for the points taken in `order`:
    /// the trace of its block less the block's sum over its length.
    pub fn scatter(&self, order: &[usize]) -> Scatter {
        let n = order.len();
        let side = n + 1;
        let mut sums = vec![0.0; side * side];
        let mut traces = vec![0.0; side];
        for i in 0..n {
            let row = order[i] * self.rows;
            traces[i + 1] = traces[i] + self.values[row + order[i]];
            let mut along = 0.0;
            for j in 0..n {
                along += self.values[row + order[j]];
                sums[(i + 1) * side + j + 1] = sums[i * side + j + 1] + along;
            }
        }
        Scatter { side, sums, traces }
    }
}

impl Gram {
    /// What one split of the points taken in `order` explains, by the place of the split.
    ///
    /// The scatter of the whole less that of both parts: only the blocks along the diagonal count,
    /// so they are grown point by point.
    #[expect(clippy::cast_precision_loss, reason = "counts of weeks")]
    pub fn gains(&self, order: &[usize]) -> Vec<f64> {
        let n = order.len();
        // `with[i]`: how alike point i is to all before it; `after[i]`: to all behind it.
        let (mut with, mut after) = (vec![0.0; n], vec![0.0; n]);
        let mut own = vec![0.0; n];
        for i in 0..n {
            let row = &self.values[order[i] * self.rows..][..self.rows];
            own[i] = row[order[i]];
            let mut before = 0.0;
            for j in 0..i {
                let alike = row[order[j]];
                before += alike;
                after[j] += alike;
            }
            with[i] = before;
        }
        let mut tails = vec![0.0; n + 1];
        for i in (0..n).rev() {
            tails[i] = tails[i + 1] + own[i] + 2.0 * after[i];
        }
        let whole = tails[0] / n.max(1) as f64;
        let mut head = 0.0;
        (0..n)
            .map(|split| {
                let gain = if split == 0 {
                    0.0
                } else {
                    head / split as f64 + tails[split] / (n - split) as f64 - whole
                };
                head += own[split] + 2.0 * with[split];
                gain
            })
            .collect()
    }
}

/// Sums over every block of a [`Gram`], for looking up a piece's scatter at once.
#[derive(Debug)]
pub struct Scatter {
    side: usize,
    sums: Vec<f64>,
    traces: Vec<f64>,
}

impl Scatter {
    /// What the mean of the piece `from..to` leaves unexplained.
    #[expect(clippy::cast_precision_loss, reason = "counts of weeks")]
    pub fn of(&self, from: usize, to: usize) -> f64 {
        let at = |i: usize, j: usize| self.sums[i * self.side + j];
        let block = at(to, to) - at(from, to) - at(to, from) + at(from, from);
        self.traces[to] - self.traces[from] - block / (to - from) as f64
    }
}

/// The best cut into each number of pieces up to `most`, exactly, by dynamic programming.
///
/// ```text
/// points    a a a b a c c c c
/// 2 pieces  [a a a b a][c c c c]
/// best[k][j] = min over i of best[k-1][i] + scatter(i..j), where i..j is long enough
/// ```
///
/// `long_enough(i, j)` says whether the piece from point `i` to before point `j` may stand alone.
pub fn cuts(scatter: &Scatter, most: usize, long_enough: impl Fn(usize, usize) -> bool) -> Cuts {
    let n = scatter.side - 1;
    let mut best = vec![f64::INFINITY; n + 1];
    let mut from: Vec<Vec<usize>> = vec![vec![0; n + 1]];
    for (j, cost) in best.iter_mut().enumerate().skip(1) {
        if long_enough(0, j) || j == n {
            *cost = scatter.of(0, j);
        }
    }
    let mut cuts = Cuts { costs: vec![best[n]], starts: vec![Vec::new()] };
    for pieces in 2..=most {
        let mut next = vec![f64::INFINITY; n + 1];
        let mut back = vec![0; n + 1];
        for j in pieces..=n {
            for (i, so_far) in best.iter().enumerate().take(j).skip(pieces - 1) {
                if so_far.is_finite() && long_enough(i, j) {
                    let cost = so_far + scatter.of(i, j);
                    if cost < next[j] {
                        next[j] = cost;
                        back[j] = i;
                    }
                }
            }
        }
        from.push(back);
        best = next;
        if best[n].is_infinite() {
            break;
        }
        cuts.costs.push(best[n]);
        cuts.starts.push(walk_back(&from, n));
    }
    cuts
}

fn walk_back(from: &[Vec<usize>], n: usize) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut at = n;
    for back in from.iter().skip(1).rev() {
        at = back[at];
        starts.push(at);
    }
    starts.reverse();
    starts
}
