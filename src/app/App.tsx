import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createAppRouter } from './routes.tsx'

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The default pauses every query once the browser has said it is offline, though the files may be at hand.
      networkMode: 'offlineFirst',
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
    },
  },
})

const router = createAppRouter()

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
