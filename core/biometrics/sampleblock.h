#pragma once

#include "core/base/result.h"
#include "core/biometrics/sample.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>
#include <vector>

namespace bc::biometrics::block {

/// How many samples one row holds at most.
constexpr std::size_t capacity = 2048;

/// Packs samples that are in order (earlier()) column by column: times as differences of differences in the coarsest
/// unit that loses nothing, values as differences of scaled integers where that is exact and as doubles where not.
/// A regular series takes 2 to 4 bytes a sample. What unpack() answers is equal to what went in, to the last bit.
QByteArray pack(std::span<const Sample> samples);

/// Appends the samples of `data` to `samples`. Internal when the bytes are damaged.
Result<> unpack(QByteArrayView data, std::vector<Sample> &samples);

} // namespace bc::biometrics::block
