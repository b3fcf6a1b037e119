#include "server/http/trace.h"

#include "server/http/request.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace bc::http {

namespace {

constexpr qsizetype traceIdSize = 32;
constexpr qsizetype traceparentSize = 55; // "00-" + 32 + "-" + 16 + "-" + 2

bool isLowerHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isAllZero(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == '0'; });
}

/// Version 00, or the same fields at the start of a later version.
bool isTraceparent(QByteArrayView text)
{
    if (text.size() < traceparentSize || (text.size() > traceparentSize && (text.startsWith("00") || text[55] != '-')))
        return false;
    return isLowerHex(text.first(2)) && text.first(2) != "ff" && text[2] == '-' && isLowerHex(text.sliced(3, 32)) &&
           !isAllZero(text.sliced(3, 32)) && text[35] == '-' && isLowerHex(text.sliced(36, 16)) &&
           !isAllZero(text.sliced(36, 16)) && text[52] == '-' && isLowerHex(text.sliced(53, 2));
}

/// Trace ids must differ, not be secret: a generator of the thread, seeded once, spares a system call a request.
QByteArray randomHex(qsizetype digits)
{
    static thread_local QRandomGenerator generator = QRandomGenerator::securelySeeded();
    constexpr char alphabet[] = "0123456789abcdef";
    QByteArray text(digits, Qt::Uninitialized);
    quint32 bits = 0;
    for (qsizetype i = 0; i < digits; ++i) {
        if (i % 8 == 0)
            bits = generator.generate() | 1; // never all zero
        text[i] = alphabet[bits & 15];
        bits >>= 4;
    }
    return text;
}

} // namespace

void assignTraceId(Request &request)
{
    if (const QByteArray parent = request.header("traceparent"); isTraceparent(parent)) {
        request.traceId = parent.sliced(3, traceIdSize);
        return;
    }
    const QByteArray id = request.header("x-trace-id").toLower();
    const bool usable = id.size() == traceIdSize && isLowerHex(id) && !isAllZero(id);
    request.traceId = usable ? id : randomHex(traceIdSize);
}

QByteArray answeredTraceparent(const Request &request)
{
    const QByteArray parent = request.header("traceparent");
    if (!isTraceparent(parent))
        return {};
    return "00-" + request.traceId + '-' + randomHex(16) + '-' + parent.sliced(53, 2);
}

} // namespace bc::http
