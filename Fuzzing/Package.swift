// swift-tools-version: 6.1
import PackageDescription

// A package of its own: nobody who builds replylint needs a sanitizer. `make fuzz-coverage` builds it.
let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "replylint", path: "..")],
  targets: [
    .executableTarget(
      name: "fuzz-readers",
      dependencies: [.product(name: "ReplyLint", package: "replylint")])
  ]
)
