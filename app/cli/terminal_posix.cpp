#include "app/cli/terminal.h"

#include <cstdlib>
#include <pwd.h>
#include <unistd.h>

namespace landbridge::cli {

bool isTerminal(std::FILE* stream)
{
    return isatty(fileno(stream)) == 1;
}

std::string userName()
{
    if (const passwd* entry = getpwuid(getuid())) {
        const std::string full = entry->pw_gecos == nullptr ? "" : entry->pw_gecos;
        if (const std::string name = full.substr(0, full.find(',')); !name.empty())
            return name;
        return entry->pw_name;
    }
    const char* user = std::getenv("USER");
    return user == nullptr ? "" : user;
}

} // namespace landbridge::cli
