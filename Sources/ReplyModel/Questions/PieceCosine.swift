/// A figure of pieces weighed by how rare they are in messages to customers, and by that and how rare
/// they are in running text.
struct PieceCosine {
  var own = 0.0
  var both = 0.0
}
