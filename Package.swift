// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "replylint",
  products: [
    .executable(name: "replylint", targets: ["replylint"]),
    .library(
      name: "ReplyLint",
      targets: [
        "ReplyText", "ReplyMail", "ReplyLexicon", "ReplyModel", "ReplyRuleKit", "ReplyEngine",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "SystemICU", pkgConfig: "icu-uc", providers: [.apt(["libicu-dev"])]),
    .systemLibrary(
      name: "SystemGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
    .systemLibrary(
      name: "SystemXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "SystemCSV", providers: [.apt(["libcsv-dev"])]),

    .target(name: "CReplyICU", dependencies: ["SystemICU"]),
    .target(name: "CReplyMIME", dependencies: ["SystemGMime", "SystemXML2"]),
    .target(name: "ReplyText", dependencies: ["CReplyICU"], exclude: ["ReplyText.md"]),
    .target(
      name: "ReplyMail", dependencies: ["CReplyICU", "CReplyMIME", "ReplyText"],
      exclude: ["ReplyMail.md"]),
    .target(name: "ReplyLexicon", dependencies: ["ReplyText"], exclude: ["ReplyLexicon.md"]),
    .target(name: "CReplyProcess"),
    // The archive, so that commands that serve no mail server load no library for it.
    .target(name: "CReplyMilter", linkerSettings: [.linkedLibrary(":libmilter.a")]),
    .target(name: "CReplyVectors", cSettings: [.headerSearchPath("../../Lexicons")]),
    .target(
      name: "LexiconData", dependencies: ["CReplyVectors", "ReplyLexicon"],
      plugins: ["LexiconImage"]),
    .plugin(name: "LexiconImage", capability: .buildTool(), dependencies: ["lexicon-image"]),
    .executableTarget(name: "lexicon-image", dependencies: ["ReplyLexicon"]),
    .executableTarget(
      name: "replylint-dev",
      dependencies: [
        "LexiconData", "ReplyCommand", "ReplyEngine", "ReplyLexicon", "ReplyModel",
        "ReplyReporters", "ReplyRuleKit", "ReplyRules",
      ]),
    .target(
      name: "ReplyModel", dependencies: ["ReplyText", "ReplyMail", "ReplyLexicon"],
      exclude: ["ReplyModel.md"]),
    .target(
      name: "ReplyRuleKit",
      dependencies: ["ReplyLexicon", "ReplyMail", "ReplyModel", "ReplyText"]),
    .target(
      name: "ReplyRules",
      dependencies: ["ReplyLexicon", "ReplyMail", "ReplyModel", "ReplyRuleKit", "ReplyText"],
      plugins: ["RuleCatalogue"]),
    .target(
      name: "ReplyEngine",
      dependencies: ["ReplyLexicon", "ReplyMail", "ReplyModel", "ReplyRuleKit", "ReplyText"]),
    .target(
      name: "ReplyStore",
      dependencies: [
        "ReplyMail", "ReplyModel", "ReplyText", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["ReplyStore.md"]),
    .target(
      name: "ReplyContacts", dependencies: ["ReplyMail", "ReplyModel", "ReplyText", "SystemCSV"],
      exclude: ["ReplyContacts.md"]),
    .target(
      name: "ReplyReporters",
      dependencies: [
        "ReplyEngine", "ReplyLexicon", "ReplyMail", "ReplyModel", "ReplyRuleKit", "ReplyText",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .target(
      name: "ReplyCommand",
      dependencies: [
        "CReplyMilter", "CReplyProcess", "LexiconData", "ReplyContacts", "ReplyEngine",
        "ReplyLexicon", "ReplyMail",
        "ReplyModel",
        "ReplyReporters", "ReplyRuleKit", "ReplyRules", "ReplyStore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ]),
    .executableTarget(name: "replylint", dependencies: ["ReplyCommand"]),
    .executableTarget(
      name: "replylint-fuzz",
      dependencies: [
        "LexiconData", "ReplyCommand", "ReplyEngine", "ReplyLexicon", "ReplyMail", "ReplyModel",
        "ReplyReporters", "ReplyRuleKit", "ReplyRules",
      ]),

    .executableTarget(name: "rule-catalogue"),
    .plugin(
      name: "RuleCatalogue", capability: .buildTool(), dependencies: ["rule-catalogue"]),

    .testTarget(name: "ReplyTextTests", dependencies: ["ReplyText"]),
    .testTarget(name: "ReplyMailTests", dependencies: ["ReplyMail"]),
    .testTarget(
      name: "ReplyLexiconTests", dependencies: ["LexiconData", "ReplyLexicon", "ReplyText"]),
    .testTarget(
      name: "ReplyModelTests",
      dependencies: [
        "LexiconData", "ReplyLexicon", "ReplyMail", "ReplyModel", "ReplyTestSupport", "ReplyText",
      ]),
    .testTarget(
      name: "ReplyEngineTests",
      dependencies: [
        "LexiconData", "ReplyEngine", "ReplyMail", "ReplyModel", "ReplyRules", "ReplyTestSupport",
        "ReplyText",
      ]),
    .testTarget(name: "ReplyContactsTests", dependencies: ["ReplyContacts", "ReplyModel"]),
    .testTarget(
      name: "ReplyStoreTests",
      dependencies: [
        "LexiconData", "ReplyMail", "ReplyModel", "ReplyStore",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "ReplyRulesTests",
      dependencies: [
        "LexiconData", "ReplyCommand", "ReplyEngine", "ReplyMail", "ReplyRuleKit", "ReplyRules",
        "ReplyTestSupport",
      ]),
    .testTarget(
      name: "ReplyReportersTests",
      dependencies: [
        "LexiconData", "ReplyEngine", "ReplyLexicon", "ReplyMail", "ReplyModel", "ReplyReporters",
        "ReplyRuleKit", "ReplyText",
      ]),
    .testTarget(
      name: "HouseTests",
      dependencies: [
        "ReplyCommand", "ReplyReporters", "ReplyRuleKit", "ReplyRules", "replylint-dev",
      ]),
    .testTarget(
      name: "FuzzTests",
      dependencies: ["replylint-fuzz"]),
    .testTarget(
      name: "ReplyCommandTests",
      dependencies: [
        "LexiconData", "ReplyCommand", "ReplyEngine", "ReplyMail", "ReplyModel", "ReplyRuleKit",
        "ReplyRules", "replylint",
      ]),
    .target(
      name: "ReplyTestSupport",
      dependencies: ["LexiconData", "ReplyEngine", "ReplyMail", "ReplyModel", "ReplyRuleKit"]),
  ]
)
