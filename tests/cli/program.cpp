#include "tests/cli/program.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <stdexcept>

#include "tests/support/storage_round.h"

namespace landbridge::testing {

namespace {

void direct(int stream, const std::string& path, int flags)
{
    const int file = open(path.c_str(), flags, 0600);
    if (file < 0 || dup2(file, stream) < 0)
        _exit(99);
    close(file);
}

void bound(long largestFile)
{
    if (largestFile < 0)
        return;
    const rlimit limit{static_cast<rlim_t>(largestFile), static_cast<rlim_t>(largestFile)};
    std::signal(SIGXFSZ, SIG_IGN);
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        _exit(99);
}

[[noreturn]] void become(const std::vector<std::string>& words, const std::map<std::string, std::string>& environment)
{
    std::vector<std::string> variables = {"PATH=/usr/bin:/bin", "HOME=/nonexistent", "LC_ALL=C.UTF-8",
                                          "LANDBRIDGE_AUTHOR=A. Officer"};
    for (const char* kept : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "LSAN_OPTIONS"})
        if (const char* value = std::getenv(kept))
            variables.push_back(std::string(kept) + "=" + value);
    for (const auto& [name, value] : environment)
        variables.push_back(name + "=" + value);
    std::vector<std::string> all = {LANDBRIDGE_CLI};
    all.insert(all.end(), words.begin(), words.end());
    const auto pointers = [](std::vector<std::string>& texts) {
        std::vector<char*> found;
        for (std::string& text : texts)
            found.push_back(text.data());
        found.push_back(nullptr);
        return found;
    };
    execve(LANDBRIDGE_CLI, pointers(all).data(), pointers(variables).data());
    _exit(99);
}

int waitFor(pid_t child)
{
    int status = 0;
    if (waitpid(child, &status, 0) != child)
        throw std::runtime_error("waitpid");
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

Json Answer::document() const
{
    const Result<Json> json = readJson(out, {.bytes = 64'000'000, .depth = 16, .text = 1'000'000});
    return json ? *json : Json();
}

Answer run(const std::vector<std::string>& words, const Surroundings& surroundings)
{
    const TemporaryFolder folder;
    const std::string out =
        surroundings.standardOutput.empty() ? (folder / "out").string() : surroundings.standardOutput;
    const std::string err = (folder / "err").string();
    const pid_t child = fork();
    if (child < 0)
        throw std::runtime_error("fork");
    if (child == 0) {
        direct(STDIN_FILENO, "/dev/null", O_RDONLY);
        direct(STDOUT_FILENO, out, O_WRONLY | O_CREAT);
        direct(STDERR_FILENO, err, O_WRONLY | O_CREAT);
        bound(surroundings.largestFile);
        if (!surroundings.folder.empty() && ::chdir(surroundings.folder.c_str()) != 0)
            _exit(99);
        become(words, surroundings.environment);
    }
    if (surroundings.meanwhile)
        surroundings.meanwhile(child);
    Answer answer{.status = waitFor(child)};
    if (surroundings.standardOutput.empty())
        answer.out = contentsOf(out);
    answer.err = contentsOf(err);
    return answer;
}

std::string onTerminal(const std::vector<std::string>& words)
{
    const int master = posix_openpt(O_RDWR | O_NOCTTY);
    if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0)
        throw std::runtime_error("no terminal");
    const std::string terminal = ptsname(master);
    const pid_t child = fork();
    if (child == 0) {
        direct(STDIN_FILENO, "/dev/null", O_RDONLY);
        direct(STDOUT_FILENO, "/dev/null", O_WRONLY);
        direct(STDERR_FILENO, terminal, O_WRONLY | O_NOCTTY);
        become(words, {});
    }
    std::string seen;
    char bytes[4096];
    while (true) {
        const ssize_t count = read(master, bytes, sizeof bytes); // fails once the last writer has gone
        if (count > 0)
            seen.append(bytes, static_cast<std::size_t>(count));
        else
            break;
    }
    waitFor(child);
    close(master);
    return seen;
}

} // namespace landbridge::testing
