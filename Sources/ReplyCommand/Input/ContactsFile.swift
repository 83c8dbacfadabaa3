import ReplyContacts
import ReplyModel

/// Reads address books from their files.
enum ContactsFile {
  /// - Throws: `SetupError` with the file and, where one is to blame, the line.
  static func read(_ path: Setting<String>) throws(SetupError) -> Contacts {
    let origin = path.origin == .commandLine ? "" : "\(path.origin.wording): "
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileReading.bytes(of: path.value)
    } catch {
      throw refusal(origin + path.value, error.reason)
    }
    do throws(ContactsError) {
      return Contacts(try ContactsReader.contacts(bytes, path: path.value))
    } catch {
      throw refusal(origin + error.place, error.reason)
    }
  }

  private static func refusal(_ place: String, _ reason: String) -> SetupError {
    SetupError(message: "\(place): cannot read the contacts: \(reason)")
  }
}
