#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <bit>
#include <cstring>

namespace bc::biometrics {

/// Appends little-endian numbers and variable-length integers (7 bits a byte) to a byte array.
class ByteWriter
{
public:
    void byte(quint8 value) { m_bytes.append(static_cast<char>(value)); }
    void varint(quint64 value)
    {
        while (value >= 0x80) {
            byte(static_cast<quint8>(value | 0x80));
            value >>= 7;
        }
        byte(static_cast<quint8>(value));
    }
    /// Small numbers of either sign stay short (zigzag).
    void signedVarint(qint64 value) { varint((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63)); }
    void real(double value)
    {
        const auto bits = std::bit_cast<quint64>(value);
        for (int shift = 0; shift < 64; shift += 8)
            byte(static_cast<quint8>(bits >> shift));
    }
    void reserve(qsizetype size) { m_bytes.reserve(size); }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads what ByteWriter wrote. Reading past the end answers 0 and makes ok() false: a damaged row is an error, never
/// a crash.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_at(bytes.begin())
        , m_end(bytes.end())
    {}
    quint8 byte()
    {
        if (m_at == m_end) {
            m_ok = false;
            return 0;
        }
        return static_cast<quint8>(*m_at++);
    }
    quint64 varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint8 part = byte();
            value |= static_cast<quint64>(part & 0x7f) << shift;
            if (part < 0x80)
                return value;
        }
        m_ok = false;
        return 0;
    }
    qint64 signedVarint()
    {
        const quint64 value = varint();
        return static_cast<qint64>((value >> 1) ^ (~(value & 1) + 1));
    }
    double real()
    {
        quint64 bits = 0;
        for (int shift = 0; shift < 64; shift += 8)
            bits |= static_cast<quint64>(byte()) << shift;
        return std::bit_cast<double>(bits);
    }
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at == m_end; }

private:
    const char *m_at;
    const char *m_end;
    bool m_ok = true;
};

} // namespace bc::biometrics
