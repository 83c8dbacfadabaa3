import Testing

@testable import ReplyCommand

@Suite struct GlobTests {
  @Test(arguments: [
    ("*.txt", "a.txt", true), ("*.txt", "deep/er/a.txt", true), ("*.txt", "a.txt/b", false),
    ("news", "news", true), ("news/", "news/a.txt", true), ("news/", "news/deep/a.txt", true),
    ("news/", "other/news/a.txt", false), ("news/*", "news/a.txt", true),
    ("news/*", "news/deep/a.txt", false), ("news/**", "news/deep/a.txt", true),
    ("**/news/**", "a/b/news/c", true), ("**/a/**/b", "x/a/y/a/z/b", true),
    ("**/a/**/b", "x/a/y/c", false), ("n?ws/[ab].txt", "news/b.txt", true),
    ("n?ws/[ab].txt", "news/c.txt", false), ("**", "a/b", true), ("", "a", false),
    ("/a/b", "a/b", true), ("a/b", "a", false), ("*", ".hidden", true),
  ])
  func matching(_ pattern: String, _ path: String, _ expected: Bool) {
    #expect(Glob(pattern).matches(path) == expected)
  }

  @Test func manyStarsEnd() {
    let pattern = String(repeating: "**/a/", count: 30) + "b"
    let path = String(repeating: "a/", count: 2_000) + "c"
    #expect(!Glob(pattern).matches(path))
  }
}
