/// The folder in which things are kept between runs.
enum StoreFolder {
  /// nil where there is no home.
  static var path: String? {
    Environment.folder("REPLYLINT_STORE", shared: "XDG_DATA_HOME", home: ".local/share")
  }
}
