#pragma once

#include <QPalette>

/// Which roles of the palette hold our colours: what is painted in one of them (QWidget::setForegroundRole) follows a
/// switch of the scheme by itself, where a palette of its own would keep the colour of before.
namespace bc::ui::role {

inline constexpr QPalette::ColorRole muted = QPalette::PlaceholderText;
inline constexpr QPalette::ColorRole bad = QPalette::BrightText;

} // namespace bc::ui::role
