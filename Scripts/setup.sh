#!/bin/sh
# Installs the Debian or Ubuntu packages that the build and the tests need and that are missing, and
# those that are named: setup.sh [PACKAGE…]
set -eu

missing=
for package in libicu-dev libgmime-3.0-dev libxml2-dev libsqlite3-dev libcsv-dev libmilter-dev pkg-config \
  libxml2-utils python3-jsonschema "$@"; do
  dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q 'install ok installed' ||
    missing="$missing $package"
done

if ! command -v "${SWIFT:-swift}" >/dev/null 2>&1; then
  echo "setup: no Swift toolchain found: install Swift 6.1 or newer (https://swift.org/install)" >&2
  exit 1
fi
if [ -z "$missing" ]; then
  exit 0
fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "setup: missing:$missing; apt-get was not found: install them with your package manager" >&2
  exit 1
fi

as_root=
if [ "$(id -u)" -ne 0 ]; then
  as_root=sudo
fi
echo "setup: installing$missing${as_root:+ with sudo}"
$as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
