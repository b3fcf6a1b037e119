#include "core/imports/format.h"

#include "core/imports/csvrows.h"

#include <algorithm>
#include <array>

namespace bc::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QLatin1StringView, Format>, 5> formats{
    {{"apple-health"_L1, Format::AppleHealth},
     {"health-auto-export"_L1, Format::HealthAutoExport},
     {"clarity"_L1, Format::Clarity},
     {"libreview"_L1, Format::LibreView},
     {"csv"_L1, Format::Csv}}};

struct Magic
{
    QByteArrayView bytes;
    QLatin1StringView what;
};
constexpr std::array<Magic, 11> magics{{{"\x89PNG", "a PNG picture"_L1},
                                        {"\xff\xd8\xff", "a JPEG picture"_L1},
                                        {"GIF8", "a GIF picture"_L1},
                                        {"%PDF", "a PDF document"_L1},
                                        {"\x1f\x8b", "a gzip archive"_L1},
                                        {"7z\xbc\xaf", "a 7z archive"_L1},
                                        {"Rar!", "a RAR archive"_L1},
                                        {"SQLite format 3", "an SQLite database"_L1},
                                        {"PK\x03\x04", "a zip archive inside of another"_L1},
                                        {"\xff\xfe", "text in UTF-16"_L1},
                                        {"\xfe\xff", "text in UTF-16"_L1}}};

tl::unexpected<Error> refused(const QString &what)
{
    return fail(ErrorKind::Invalid, what,
                u"Expected is an export of Apple Health (zip or XML), Health Auto Export (JSON), Dexcom Clarity or "
                "LibreView (CSV in UTF-8), or a CSV file with a mapping."_s);
}

bool isText(QByteArrayView head)
{
    return std::ranges::none_of(head, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\v' && byte != '\f';
    });
}

bool isAppleHealth(QByteArrayView head)
{
    return head.contains("<!DOCTYPE HealthData") || head.contains("<HealthData");
}

/// What other XML it is.
tl::unexpected<Error> refusedXml(QByteArrayView head)
{
    if (head.contains("<ClinicalDocument"))
        return refused(
            u"This is the clinical document of an Apple Health export (export_cda.xml), which holds no samples."_s);
    return refused(u"This is XML, but no Apple Health export: it has no HealthData."_s);
}

} // namespace

QString name(Format format)
{
    return std::ranges::find(formats, format, &std::pair<QLatin1StringView, Format>::second)->first.toString();
}

std::optional<Format> format(QStringView name)
{
    const auto found = std::ranges::find_if(formats, [&](const auto &known) { return name == known.first; });
    return found == formats.end() ? std::nullopt : std::optional(found->second);
}

QStringList formatNames()
{
    QStringList names{u"cgm-csv"_s};
    for (const auto &known : formats)
        names.append(known.first.toString());
    return names;
}

Result<Format> detect(QByteArrayView head)
{
    if (head.isEmpty())
        return refused(u"The file is empty."_s);
    for (const Magic &magic : magics) {
        if (head.startsWith(magic.bytes))
            return refused(u"This is %1, not an export of health data."_s.arg(magic.what));
    }
    if (head.startsWith("\xef\xbb\xbf"))
        head = head.sliced(3);
    const QByteArrayView text = head.trimmed();
    if (text.isEmpty())
        return refused(u"The file holds nothing but blanks."_s);
    // A control character in it costs its record only.
    if (text.startsWith('<') && isAppleHealth(text))
        return Format::AppleHealth;
    if (!isText(text.first(qMin<qsizetype>(text.size(), 4096))))
        return refused(u"This is no text file and no archive we know."_s);
    if (text.startsWith('<'))
        return refusedXml(text);
    if (text.startsWith('{') || text.startsWith('[')) {
        if (text.contains("\"metrics\"") || text.contains("\"workouts\""))
            return Format::HealthAutoExport;
        return refused(u"This is JSON, but no file of Health Auto Export: it has no metrics."_s);
    }
    return detectTable(text);
}

} // namespace bc::imports
