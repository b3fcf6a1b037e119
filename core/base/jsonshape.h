#pragma once

#include <QByteArrayView>

namespace bc {

constexpr int deepestJson = 64;        ///< objects and arrays within each other
constexpr int mostJsonMembers = 1'000; ///< of one object

/// Whether a text that may be JSON (RFC 8259 §9 lets a parser set limits) is neither deeper nor broader than anybody
/// means it: what reads and copies values goes down by recursion, and looks for a member among all of its object's. To
/// be asked before strangers' JSON is parsed; says nothing about whether it is JSON. Arrays may be of any length. Time
/// follows the length of the text; no memory.
bool hasSaneJsonShape(QByteArrayView text);

} // namespace bc
