#pragma once

#include <QDate>
#include <QString>

#include <random>

namespace bc::ourasandbox {

/// Chance that is the same each time for the same seed, person, day and purpose.
class Chance
{
public:
    Chance(quint64 seed, const QString &user, QDate day, const char *purpose)
    {
        quint64 mixed = seed;
        const QByteArray text = user.toUtf8() + purpose + QByteArray::number(day.toJulianDay());
        for (const char c : text)
            mixed = (mixed ^ quint8(c)) * 0x100000001b3ULL;
        m_engine.seed(mixed);
    }
    double between(double low, double high)
    {
        return low + (high - low) * double(m_engine() >> 11) / double(1ULL << 53);
    }
    int integer(int low, int high) { return low + int(m_engine() % quint64(high - low + 1)); }
    bool oneIn(int times) { return integer(1, times) == 1; }

private:
    std::mt19937_64 m_engine;
};

} // namespace bc::ourasandbox
