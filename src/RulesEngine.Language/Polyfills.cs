#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

// What the C# compiler looks for by name and netstandard2.0 lacks.
internal static class IsExternalInit
{
}
#endif
