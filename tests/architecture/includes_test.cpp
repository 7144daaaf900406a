#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tests/architecture/include_rules.h"

namespace landbridge::architecture {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<fs::path> sources()
{
    std::vector<fs::path> found;
    for (const auto* folder : {"core", "ui", "app", "tests"})
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(LANDBRIDGE_SOURCE) / folder))
            if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp")
                found.push_back(entry.path());
    std::ranges::sort(found);
    return found;
}

TEST(ArchitectureTest, EveryFileKeepsTheTableOfRooms)
{
    const auto files = sources();
    ASSERT_GT(files.size(), 50U);
    for (const fs::path& path : files) {
        std::ifstream file(path, std::ios::binary);
        const std::string content{std::istreambuf_iterator<char>(file), {}};
        const std::string name = path.lexically_relative(LANDBRIDGE_SOURCE).generic_string();
        for (const std::string& fault : violations(name, content))
            ADD_FAILURE() << name << ' ' << fault;
    }
}

std::vector<std::string> faultsOf(std::string_view path, const std::string& content)
{
    return violations(path, path.ends_with(".h") ? "#pragma once\n" + content : content);
}

TEST(ArchitectureRulesTest, AllowWhatTheTableAllows)
{
    EXPECT_THAT(faultsOf("core/model/need.h", "#include <vector>\n#include \"core/base/money.h\"\n"), IsEmpty());
    EXPECT_THAT(faultsOf("core/model/need.cpp", "#include \"core/model/need.h\"\n"), IsEmpty());
    EXPECT_THAT(faultsOf("core/vocabulary/unit.cpp", "#include \"vocabulary_data.h\"\n"), IsEmpty());
    EXPECT_THAT(faultsOf("core/storage/database.cpp", "#include <sqlite3.h>\n"), IsEmpty());
    EXPECT_THAT(faultsOf("core/formats/file_posix.cpp", "#include <sys/stat.h>\n#include <unistd.h>\n"), IsEmpty());
    EXPECT_THAT(faultsOf("ui/registers/page.h", "#include <QtWidgets/QWidget>\n#include \"core/rules/gap.h\"\n"),
                IsEmpty());
}

TEST(ArchitectureRulesTest, FindARoomThatMayNotBeUsed)
{
    EXPECT_THAT(faultsOf("core/model/need.cpp", "#include \"core/storage/database.h\"\n"),
                ElementsAre(HasSubstr("core/storage/database.h, a room that core/model may not use")));
    EXPECT_THAT(faultsOf("core/proof/seal.cpp", "#include \"core/solver/problem.h\"\n"),
                ElementsAre(HasSubstr("may not use")));
    EXPECT_THAT(faultsOf("core/base/id.h", "  \n#include \"core/model/need.h\"\n"),
                ElementsAre(HasSubstr("may not use")));
    EXPECT_THAT(faultsOf("core/report/report.h", "#include \"ui/words/words.h\"\n"),
                ElementsAre(HasSubstr("may not use")));
}

TEST(ArchitectureRulesTest, FindASiblingPage)
{
    EXPECT_THAT(faultsOf("ui/registers/page.cpp", "#include \"ui/proposals/page.h\"\n"),
                ElementsAre(HasSubstr("may not use")));
    EXPECT_THAT(faultsOf("ui/shell/pages.cpp", "#include \"ui/proposals/page.h\"\n"), IsEmpty());
}

TEST(ArchitectureRulesTest, FindTheWindowReachingBelowTheWorkbench)
{
    for (const auto* room : {"storage", "formats", "solver"})
        EXPECT_THAT(faultsOf("ui/shell/x.cpp", "#include \"core/" + std::string(room) + "/x.h\"\n"),
                    ElementsAre(HasSubstr("may not use")));
}

TEST(ArchitectureRulesTest, FindQtInCore)
{
    EXPECT_THAT(faultsOf("core/model/need.cpp", "#include <QString>\n"), ElementsAre(HasSubstr("no Qt in core")));
    EXPECT_THAT(faultsOf("core/base/text.h", "# include <QtCore/QString>\n"), ElementsAre(HasSubstr("no Qt in core")));
}

TEST(ArchitectureRulesTest, FindALibraryInAHeader)
{
    EXPECT_THAT(faultsOf("core/formats/json.h", "#include <nlohmann/json.hpp>\n"),
                ElementsAre(HasSubstr("in a header")));
    EXPECT_THAT(faultsOf("core/storage/database.h", "#include <sqlite3.h>\n"), ElementsAre(HasSubstr("in a header")));
}

TEST(ArchitectureRulesTest, FindALibraryInTheWrongRoom)
{
    EXPECT_THAT(faultsOf("core/matching/run.cpp", "#include <boost/graph/adjacency_list.hpp>\n"),
                ElementsAre(HasSubstr("a library that its room may not use")));
    EXPECT_THAT(faultsOf("ui/registers/page.cpp", "#include <sqlite3.h>\n"),
                ElementsAre(HasSubstr("a library that its room may not use")));
}

TEST(ArchitectureRulesTest, FindTheOperatingSystemOutsideItsFile)
{
    EXPECT_THAT(faultsOf("core/storage/database.cpp", "#include <unistd.h>\n"), ElementsAre(HasSubstr("_posix.cpp")));
}

TEST(ArchitectureRulesTest, FindAPathThatIsNotFromTheRoot)
{
    EXPECT_THAT(faultsOf("core/model/need.cpp", "#include \"../base/id.h\"\n"), ElementsAre(HasSubstr("not a path")));
    EXPECT_THAT(faultsOf("core/model/need.h", "#include \"offer.h\"\n"), ElementsAre(HasSubstr("not a path")));
    EXPECT_THAT(faultsOf("core/model/need.cpp", "#include \"tests/support/x.h\"\n"),
                ElementsAre(HasSubstr("not a path")));
}

TEST(ArchitectureRulesTest, FindAnUnknownRoom)
{
    EXPECT_THAT(faultsOf("core/helpers/x.cpp", ""), ElementsAre(HasSubstr("does not know")));
    EXPECT_THAT(faultsOf("ui/x.cpp", ""), ElementsAre(HasSubstr("does not know")));
}

TEST(ArchitectureRulesTest, FindAHeaderWithoutGuard)
{
    EXPECT_THAT(violations("core/model/need.h", "struct Need;\n"), ElementsAre("has no #pragma once"));
}

TEST(ArchitectureRulesTest, FindAFileThatIsTooLong)
{
    EXPECT_THAT(violations("core/model/need.cpp", std::string(600, '\n')), IsEmpty());
    EXPECT_THAT(violations("core/model/need.cpp", std::string(601, '\n')), ElementsAre(HasSubstr("601 lines")));
    EXPECT_THAT(violations("tests/core/model/need_test.cpp", std::string(800, '\n')), IsEmpty());
    EXPECT_THAT(violations("tests/core/model/need_test.cpp", std::string(801, '\n')),
                ElementsAre(HasSubstr("801 lines")));
    EXPECT_THAT(violations("ui/shell/main_window.cpp", std::string(401, '\n')), ElementsAre(HasSubstr("401 lines")));
}

} // namespace
} // namespace landbridge::architecture
