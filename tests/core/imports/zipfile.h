#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <archive.h>
#include <archive_entry.h>

namespace bc::tests {

/// A zip archive in memory, with ZIP64 and data descriptors as iOS writes them.
inline QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    QByteArray bytes;
    archive *const writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_set_options(writer, "zip:zip64");
    archive_write_set_bytes_in_last_block(writer, 1);
    const auto append = [](archive *, void *to, const void *data, std::size_t size) -> la_ssize_t {
        static_cast<QByteArray *>(to)->append(static_cast<const char *>(data), static_cast<qsizetype>(size));
        return static_cast<la_ssize_t>(size);
    };
    archive_write_open2(writer, &bytes, nullptr, append, nullptr, nullptr);
    for (const auto &[name, content] : entries) {
        archive_entry *const entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writer, entry);
        archive_write_data(writer, content.constData(), static_cast<std::size_t>(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return bytes;
}

} // namespace bc::tests
