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
    ///
    /// `starts[to]` says before which point a piece must begin that ends before point `to` and may
    /// stand alone; the whole always may.
    #[expect(clippy::cast_precision_loss, reason = "counts of weeks")]
    pub fn scatter(&self, order: &[usize], starts: &[usize]) -> Scatter {
        let points = order.len();
        let mut pieces = vec![f64::INFINITY; points * (points + 1) / 2];
        let mut sums = vec![0.0; points];
        let mut traces = vec![0.0; points + 1];
        for to in 1..=points {
            let row = &self.values[order[to - 1] * self.rows..][..self.rows];
            let own = row[order[to - 1]];
            traces[to] = traces[to - 1] + own;
            // `sums[from]`: the block of the piece from..to, grown by its last point.
            let mut edge = 0.0;
            for from in (0..to - 1).rev() {
                edge += row[order[from]];
                sums[from] += 2.0 * edge + own;
            }
            sums[to - 1] = own;
            let before = if to == points { starts[to].max(1) } else { starts[to] };
            let row = &mut pieces[to * (to - 1) / 2..][..before];
            for (from, piece) in row.iter_mut().enumerate() {
                *piece = traces[to] - traces[from] - sums[from] / (to - from) as f64;
            }
        }
        Scatter { points, pieces }
    }
}

/// The scatter of every piece, for looking it up at once; infinite for a piece that may not be.
#[derive(Debug)]
pub struct Scatter {
    points: usize,
    pieces: Vec<f64>,
}

impl Scatter {
    /// What the means of the pieces that end before `to` leave unexplained, by where they begin.
    fn ending(&self, to: usize) -> &[f64] {
        &self.pieces[to * (to - 1) / 2..][..to]
    }
}

/// The best cut into each number of pieces up to `most`, exactly, by dynamic programming.
///
/// ```text
/// points    a a a b a c c c c
/// 2 pieces  [a a a b a][c c c c]
/// best[k][j] = min over i of best[k-1][i] + scatter(i..j)
/// ```
pub fn cuts(scatter: &Scatter, most: usize) -> Cuts {
    let points = scatter.points;
    let mut best = first_piece(scatter);
    let mut from: Vec<Vec<usize>> = vec![vec![0; points + 1]];
    let mut cuts = Cuts { costs: vec![best[points]], starts: vec![Vec::new()] };
    for _ in 2..=most {
        let mut next = vec![f64::INFINITY; points + 1];
        let mut back = vec![0; points + 1];
        for to in 1..=points {
            for (at, (so_far, piece)) in best.iter().zip(scatter.ending(to)).enumerate() {
                if so_far + piece < next[to] {
                    (next[to], back[to]) = (so_far + piece, at);
                }
            }
        }
        from.push(back);
        best = next;
        if best[points].is_infinite() {
            break;
        }
        cuts.costs.push(best[points]);
        cuts.starts.push(walk_back(&from, points));
    }
    cuts
}

/// The costs of [`cuts`] alone, for the first `most` numbers of pieces. Law: a number of pieces
/// that cannot be costs what the one before does.
pub fn costs(scatter: &Scatter, most: usize) -> Vec<f64> {
    let points = scatter.points;
    let mut best = first_piece(scatter);
    let mut costs = vec![best[points]];
    for _ in 2..=most {
        let mut next = vec![f64::INFINITY; points + 1];
        for (to, least) in next.iter_mut().enumerate().skip(1) {
            *least = least_sum(&best[..to], scatter.ending(to));
        }
        best = next;
        let before = costs[costs.len() - 1];
        costs.push(if best[points].is_finite() { best[points] } else { before });
    }
    costs
}

/// What one piece up to each point costs; nothing is no piece.
fn first_piece(scatter: &Scatter) -> Vec<f64> {
    let ends = (1..=scatter.points).map(|to| scatter.ending(to)[0]);
    std::iter::once(f64::INFINITY).chain(ends).collect()
}

/// The least sum of two rows, place by place; several places at once, since that is most of the work.
fn least_sum(a: &[f64], b: &[f64]) -> f64 {
    const LANES: usize = 8;
    let mut least = [f64::INFINITY; LANES];
    let (mut rows, mut others) = (a.chunks_exact(LANES), b.chunks_exact(LANES));
    for (row, other) in rows.by_ref().zip(others.by_ref()) {
        for lane in 0..LANES {
            let sum = row[lane] + other[lane];
            least[lane] = if sum < least[lane] { sum } else { least[lane] };
        }
    }
    let rest = rows.remainder().iter().zip(others.remainder()).map(|(a, b)| a + b);
    rest.chain(least).fold(f64::INFINITY, |least, sum| if sum < least { sum } else { least })
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
