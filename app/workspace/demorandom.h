#pragma once

#include <QtGlobal>

namespace bc::app::demo {

/// A small generator (splitmix64) whose numbers are the same on every machine, unlike those of the standard library's
/// distributions. For made-up data only, never for secrets.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {}

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// In [0, 1).
    double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    double between(double low, double high) { return low + (high - low) * uniform(); }
    int integer(int low, int high) { return low + static_cast<int>(uniform() * (high - low + 1)); } ///< both included
    bool chance(double probability) { return uniform() < probability; }
    /// Mean 0, deviation 1: four uniforms of one draw, close enough to a bell for made-up bodies.
    double normal()
    {
        const quint64 bits = next();
        const quint64 sum = (bits & 0xffff) + ((bits >> 16) & 0xffff) + ((bits >> 32) & 0xffff) + (bits >> 48);
        return (static_cast<double>(sum) / 65536.0 - 2.0) * 1.7320508;
    }

private:
    quint64 m_state;
};

} // namespace bc::app::demo
