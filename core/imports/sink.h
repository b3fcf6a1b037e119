#pragma once

#include "core/base/result.h"
#include "core/biometrics/catalogue.h"
#include "core/biometrics/nights.h"
#include "core/biometrics/sample.h"

#include <QByteArrayView>
#include <QString>

namespace bc::imports {

/// Why a record was kept out, or what else a report says about a file.
enum class Reason {
    BrokenRecord,    ///< not well-formed
    TooLong,         ///< longer or deeper than any real record
    MissingField,    ///< without a type, time or value
    UnreadableTime,  ///< no time, or one that no calendar has
    UnreadableValue, ///< neither a number nor a state we know
    UnknownKind,     ///< a kind that is not in the catalogue
    UnknownUnit,     ///< a unit that does not fit the kind
    Implausible,     ///< a value that no body or sensor shows
    EndsBeforeStart,
    TooManySources, ///< from a further source than an import may have
    TooManyAtOnce,  ///< more at one moment than any source measures
    Replaced,       ///< another record of the file says otherwise about the same moment, and counts
    NotKept,        ///< a known type that we do not keep
    NotRead,        ///< keeps nothing out by itself: a further export in the same file
    GuessedOrder,   ///< keeps nothing out: dates whose order of day and month nothing shows
};
/// "broken_record".
QString name(Reason reason);
/// "not well-formed".
QString inWords(const QString &reason);

/// Where samples come from: becomes a device of the person. `code` tells it from the person's other devices.
struct Origin
{
    QString code, manufacturer, productName;
    int priority = 100; ///< of a device that is made for it
};

/// A place in an unpacked file: everything before it was dealt with.
struct Place
{
    qint64 position = 0; ///< bytes
    qint64 line = 1;
};

/// What a reader hands its findings to. Samples are checked here, in one place for all formats.
class Sink
{
public:
    virtual ~Sink() = default;
    /// A number for the origin; -1 when an import may have no more of them.
    virtual int origin(const Origin &origin) = 0;
    /// `sample.value` in the kind's canonical unit. Kept out when it is implausible or ends before it starts.
    virtual void take(int origin, const biometrics::Kind &kind, const biometrics::Sample &sample, qint64 line) = 0;
    /// A night with the sums of its source; its device and person are set later.
    virtual void takeNight(int origin, const biometrics::Night &night, qint64 line) = 0;
    /// `detail`: the offending words of the record, shortened by the sink.
    virtual void keptOut(Reason reason, qint64 line, QByteArrayView detail) = 0;
    /// A record of a type that is known and not kept.
    virtual void notKept(QByteArrayView type) = 0;
    /// A further export in the same file, by its name or place.
    virtual void notRead(QByteArrayView what) = 0;
    /// Something about a line that keeps no record out.
    virtual void note(Reason reason, qint64 line, QByteArrayView detail) = 0;
    /// Everything before `place` was handed over. False: stop here.
    virtual bool reached(const Place &place) = 0;
};

} // namespace bc::imports
