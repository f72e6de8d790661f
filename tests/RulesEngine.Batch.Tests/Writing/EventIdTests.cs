using System.Security.Cryptography;
using RulesEngine.Batch.Writing;

namespace RulesEngine.Batch.Tests.Writing;

public sealed class EventIdTests
{
    [Fact]
    public void TheId_IsTheBeginningOfTheDigestOfItsParts() => Assert.Equal(
        Convert.ToHexStringLower(SHA256.HashData("a.txt\0visit\012\018"u8))[..16],
        EventId.Compute("a.txt", "visit", 12, 18));
}
