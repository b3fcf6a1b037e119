#include "core/base/jsonshape.h"

#include <array>

namespace bc {

bool hasSaneJsonShape(QByteArrayView text)
{
    std::array<int, deepestJson + 1> members{}; // colons of the object that is open at each depth
    int depth = 0;
    const char *at = text.begin();
    for (const char *const end = text.end(); at < end; ++at) {
        switch (*at) {
        case '"':
            for (++at; at < end && *at != '"'; ++at) {
                if (*at == '\\')
                    ++at;
            }
            break;
        case '{':
        case '[':
            if (++depth > deepestJson)
                return false;
            members[std::size_t(depth)] = 0;
            break;
        case '}':
        case ']':
            if (depth > 0)
                --depth;
            break;
        case ':':
            if (++members[std::size_t(depth)] > mostJsonMembers)
                return false;
            break;
        default:
            break;
        }
    }
    return true;
}

} // namespace bc
